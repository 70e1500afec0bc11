-- How often anything changed that readers are shown from memory; raised in the transaction that changes it.
create table base_change (
    id      tinyint not null primary key comment '1: there is one row',
    version bigint  not null
);
insert into base_change (id, version) values (1, 1);

-- Known words sealed under the installation's key: whoever starts with another key is stopped before anything is sealed with that.
create table base_key_check (
    id     tinyint        not null primary key comment '1: there is one row',
    sealed varbinary(100) not null
);
