-- What members write under a published result or a shop. A reply belongs to the comment that began its thread; it has none itself.
create table comment_entry (
    id            bigint        not null auto_increment primary key,
    community_id  int           not null,
    edition_id    int           null comment 'the year whose result it is about',
    shop_id       int           null comment 'or the shop',
    thread_id     bigint        null comment 'the comment to which this is a reply; null where it began a thread itself',
    account_id    bigint        null comment 'null once it was taken back; the row stays only while others have replied',
    form          char(36)      not null comment 'of the form that was sent, so that one sent twice is one comment',
    for_shop      boolean       not null comment 'written by somebody who spoke for the shop then',
    text          varchar(4000) not null comment 'Markdown; empty once taken back',
    written_at    datetime(3)   not null,
    edited_at     datetime(3)   null,
    hidden_at     datetime(3)   null,
    hidden_by     bigint        null,
    hidden_reason varchar(500)  null comment 'everybody reads it in the place of the text',
    constraint comment_entry_sent_once unique (form),
    constraint comment_entry_of_one check ((edition_id is null) <> (shop_id is null)),
    constraint comment_entry_in foreign key (community_id) references community (id),
    constraint comment_entry_of_edition foreign key (edition_id) references edition (id),
    constraint comment_entry_of_shop foreign key (shop_id) references shop (id),
    constraint comment_entry_reply foreign key (thread_id) references comment_entry (id)
);
create index comment_entry_by_edition on comment_entry (edition_id, thread_id, id);
create index comment_entry_by_shop on comment_entry (shop_id, thread_id, id);
create index comment_entry_by_thread on comment_entry (thread_id, id);
create index comment_entry_by_account on comment_entry (account_id);

-- One of each kind a member and comment.
create table comment_reaction (
    comment_id bigint      not null,
    account_id bigint      not null,
    kind       varchar(12) not null,
    constraint comment_reaction_once primary key (comment_id, account_id, kind),
    constraint comment_reaction_to foreign key (comment_id) references comment_entry (id) on delete cascade
);
create index comment_reaction_by_account on comment_reaction (account_id);

-- What members reported to the moderators; settled once one of them has hidden the comment or let it stand.
create table comment_report (
    comment_id  bigint       not null,
    account_id  bigint       not null,
    reason      varchar(500) not null,
    reported_at datetime(3)  not null,
    settled_at  datetime(3)  null,
    constraint comment_report_once primary key (comment_id, account_id),
    constraint comment_report_of foreign key (comment_id) references comment_entry (id) on delete cascade
);
create index comment_report_by_account on comment_report (account_id);
