-- The mail outbox: written in the transaction of the act, sent by a job, sealed until then, and emptied a day later.
create table notification_mail (
    id           bigint       not null auto_increment primary key,
    kind         varchar(20)  not null default 'SIGN_IN',
    community_id int          null comment 'on whose behalf; its moderators see what became of the mail; null: sign-in',
    edition_id   int          null,
    account_id   bigint       null,
    recipient    varchar(254) not null comment 'empty a day after it was sent',
    language     varchar(2)   not null,
    sealed       mediumblob   null comment 'subject, way out, text and HTML, AES-256-GCM; null once nobody will send it again',
    state        varchar(10)  not null comment 'QUEUED, SENT, REFUSED or UNREADABLE',
    attempts     int          not null default 0,
    answer       varchar(500) null comment 'what the mail server said last',
    created_at   datetime(3)  not null,
    next_at      datetime(3)  not null,
    sent_at      datetime(3)  null comment 'null again a day later'
);
create index notification_mail_due on notification_mail (state, next_at);
create index notification_mail_sent on notification_mail (sent_at);
create index notification_mail_of on notification_mail (community_id, state, id);

-- Receipts wait a little, so that ten quick changes make one mail. Its text is read from the ballot when the mail is written; the row
-- goes then.
create table notification_receipt (
    edition_id int         not null,
    member_id  bigint      not null,
    latest_at  datetime(3) not null comment 'not put off beyond this',
    due_at     datetime(3) not null,
    constraint notification_receipt_once primary key (edition_id, member_id)
);
create index notification_receipt_due on notification_receipt (due_at);

-- One mailing to a community: an opening, a reminder, a result. It goes through the members in the order of their numbers.
create table notification_round (
    edition_id  int         not null,
    kind        varchar(20) not null,
    due_at      datetime(3) not null,
    last_member bigint      not null default 0,
    done_at     datetime(3) null,
    constraint notification_round_once primary key (edition_id, kind, due_at)
);

-- Who wants no reminders and announcements of a community any more.
create table notification_silence (
    account_id   bigint      not null,
    community_id int         not null,
    since        datetime(3) not null,
    constraint notification_silence_once primary key (account_id, community_id)
);

-- Which steps that wait for a community's moderators were mailed to them: each once, several in one mail.
create table notification_step (
    community_id int         not null,
    edition_id   int         not null,
    step         varchar(20) not null,
    occasion     varchar(40) not null comment 'tells it from the same step at another time: another count, another date',
    noted_at     datetime(3) not null,
    mailed_at    datetime(3) null,
    constraint notification_step_once primary key (edition_id, step, occasion)
);
create index notification_step_of on notification_step (community_id, mailed_at);

-- Who was mailed that a shop they speak for is voted on, or has won.
create table notification_owner (
    edition_id int         not null,
    shop_id    int         not null,
    account_id bigint      not null,
    kind       varchar(20) not null,
    mailed_at  datetime(3) not null,
    constraint notification_owner_once primary key (edition_id, shop_id, account_id, kind)
);
