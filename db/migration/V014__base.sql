-- How often anything changed that readers are shown from memory; raised in the transaction that changes it.
create table base_change (
    id      tinyint not null primary key comment '1: there is one row',
    version bigint  not null
);
insert into base_change (id, version) values (1, 1);
