/**
 * People who double-click mean one act. The second click of a double click never reaches a button: it would hand the same form in
 * twice, or press what has just come to stand in the same place. Keys and assistive tools count no clicks and always pass.
 */
document.addEventListener(
  'click',
  (event) => {
    if (event.detail < 2) return;
    if (!event.composedPath().some((it) => it instanceof Element && it.localName === 'vaadin-button')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);
