-- Says that everything in this database is invented, so that no installation for real people starts on it by mistake.
create table demonstration (
    id          int         not null primary key comment 'always 1',
    begun_at    datetime(3) not null comment 'the moment from which all invented dates are reckoned',
    finished_at datetime(3) null comment 'null: the filling was interrupted and goes on at the next start',
    ahead_ms    bigint      not null comment 'how far its clock runs ahead of ours'
);
