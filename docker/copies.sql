-- Read once, when the database is made: a copy is tried out in a schema beside that of Laurel, see src/docs/backup.md.
grant all on `laurel\_%`.* to laurel@'%';
