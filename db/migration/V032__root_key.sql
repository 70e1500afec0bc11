-- The key that seals, once for each master key that may open it. There are two while a rotation is under way.
create table base_root_key (
    number     int           not null primary key comment 'in the order in which they were added; bound to the wrap',
    master_key char(16)      not null comment 'the name of the master key, told from the key and telling nothing of it',
    wrapped    varbinary(100) not null,
    added_at   datetime(3)   not null,
    constraint base_root_key_once unique (master_key)
);

-- An installation with accounts is in use, whatever else it noted of that: no new key is made for it.
update base_change set version = version + 1 where exists (select 1 from community_account);
