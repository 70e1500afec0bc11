-- When each moderator's day was last looked at for the daily mail of what waits, and what that mail named: the same is not mailed again.
create table notification_waiting (
    community_id int         not null,
    account_id   bigint      not null,
    looked_on    date        not null comment 'in the community''s zone: nobody is mailed twice a day',
    occasions    text        not null comment 'of what waited when the last mail was written, one a line',
    mailed_at    datetime(3) null,
    constraint notification_waiting_once primary key (community_id, account_id)
);
create index notification_waiting_of on notification_waiting (account_id);
