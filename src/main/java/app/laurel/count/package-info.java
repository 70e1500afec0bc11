/**
 * The counting of Laurel: every method exact, on whole numbers and fractions, and free of any framework, so that anyone
 * can recount. Shops and nominees are numbers here; names, people and storage live elsewhere. Nothing in this package
 * decides a place by floating point. Here stands an award as a whole, its criteria included; each family of methods has a
 * package of its own below. Ground and open: every module may name all of it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package app.laurel.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
