/**
 * The MariaDB that comes along, so that one command shows the whole of Laurel: unpacked, started and stopped with the
 * application, on loopback only. It is a real server and keeps every commit, because a lighter stand-in would lie about
 * locks, collations and JSON; an address in {@code LAUREL_DATABASE_URL} always wins over it. Only {@code backup} names this module, which has to
 * reach it before any application does.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.laurel.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
