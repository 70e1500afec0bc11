package app.laurel.issuing;

/**
 * Where it stands whether an award was taken back.
 *
 * @param list from 1
 * @param place in the list, from 0
 */
record StatusPlace(int list, int place) {}
