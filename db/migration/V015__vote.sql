-- How many have voted, as it was last told: in steps, so that nobody learns from it when somebody voted.
create table ballot_participation (
    edition_id int         not null primary key,
    ballots    int         not null,
    told_at    datetime(3) not null
);

-- Mail to a member on a community's behalf: its moderators see what became of it and may send it again. Null for sign-in mail.
alter table notification_mail add column community_id int null;
alter table notification_mail add column account_id bigint null;
alter table notification_mail add column edition_id int null;
alter table notification_mail add column kind varchar(20) not null default 'SIGN_IN';
alter table notification_mail add column unsubscribe varchar(400) null;
create index notification_mail_of on notification_mail (community_id, state, id);

-- Receipts wait a little, so that ten quick changes make one mail. What it says is read when it is written, and nothing stays here.
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
