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
create index audit_entry_by_person on audit_entry (community_id, account_id, id);

-- Whoever works through the application's own account of the database cannot rewrite what was done, not even by hand.
-- [jooq ignore start]
create trigger audit_entry_is_never_changed before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'acts are only ever added';
create trigger audit_entry_is_never_removed before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'acts are only ever added';
-- [jooq ignore stop]
