-- When the last copy of the database was written and tried out, as `laurel backup` noted it here afterwards. A restored database says
-- when the copy before the one it came from was made.
create table backup_made (
    id       tinyint     not null primary key,
    ended_at datetime(3) not null comment 'by the clock of the database',
    bytes    bigint      not null,
    constraint backup_only_the_last check (id = 1)
);
