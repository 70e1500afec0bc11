-- The mail outbox: written in the transaction of the act, sent by a job, body sealed until then.
create table notification_mail (
    id         bigint       not null auto_increment primary key,
    recipient  varchar(254) not null,
    language   varchar(2)   not null,
    subject    varchar(200) not null,
    sealed     mediumblob   null comment 'text and HTML, AES-256-GCM; removed once sent outside the demonstration',
    state      varchar(8)   not null comment 'QUEUED, SENT or REFUSED',
    attempts   int          not null default 0,
    answer     varchar(500) null comment 'what the mail server said last',
    created_at datetime(3)  not null,
    next_at    datetime(3)  not null,
    sent_at    datetime(3)  null
);
create index notification_mail_due on notification_mail (state, next_at);
