-- The private trail of back-office acts. Rows are only ever added.
create table audit_entry (
    id           bigint       not null auto_increment primary key,
    community_id int          null,
    account_id   bigint       null comment 'null: the system itself, at a date',
    act          varchar(60)  not null comment 'a verb in the past: edition.created',
    object       varchar(120) not null comment 'what it was done to: edition/12',
    reason       varchar(500) null,
    facts        text         null comment 'JSON: what a reader needs to understand the act',
    happened_at  datetime(3)  not null
);
create index audit_entry_by_community on audit_entry (community_id, id);
