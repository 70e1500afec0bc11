-- A year that moderators still write down: nobody else sees it, and it is no year until it is published.
create table edition_draft (
    community_id int         not null,
    draft        mediumtext  not null comment 'JSON: what the form of a new year asks for',
    saved_at     datetime(6) not null,
    primary key (community_id),
    constraint edition_draft_of foreign key (community_id) references community (id)
);
