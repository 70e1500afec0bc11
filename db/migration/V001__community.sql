-- People, the communities they belong to, and how they sign in. One account a person; roles belong to a membership.
create table community_account (
    id           bigint       not null auto_increment primary key,
    mail         varchar(254) not null comment 'lower case; proved by a mailed link or code',
    display_name varchar(60)  not null,
    language     varchar(2)   null comment 'ko or en; null follows the browser',
    theme        varchar(5)   null comment 'light or dark; null follows the device',
    host         boolean      not null default false comment 'runs the installation',
    host_since   datetime(3)  null,
    host_by      bigint       null comment 'account that made this one a host; null for the first one',
    factors_count_from datetime(3) null comment 'a change of the address was taken back: no second factor added since decides anything earlier',
    person_key   binary(32)   null comment 'HMAC of the address without what providers ignore: equal for addresses of one person',
    created_at   datetime(3)  not null,
    proved_at    datetime(3)  null comment 'when somebody first signed in by the address; null while nobody did',
    sign_in_epoch int         not null default 0 comment 'raised whenever all that is open under the account is ended: what was proved earlier begins nothing',
    erased_at    datetime(3)  null comment 'the row stays for the numbers that point at it, and names nobody',
    constraint community_account_one_per_mail unique (mail)
);

-- The name under which a person acts for an award, in public.
create table community_public_name (
    account_id bigint      not null primary key,
    name       varchar(60) not null,
    constraint community_public_name_of foreign key (account_id) references community_account (id)
);

-- Every such name that a person ever chose: what was done keeps the name of then.
create table community_public_name_given (
    account_id bigint      not null,
    name       varchar(60) not null,
    given_at   datetime(3) not null,
    constraint community_public_name_given_once primary key (account_id, given_at),
    constraint community_public_name_given_to foreign key (account_id) references community_account (id)
);

create table community (
    id         int          not null auto_increment primary key,
    slug       varchar(40)  not null comment 'in addresses',
    name_ko    varchar(80)  not null,
    name_en    varchar(80)  not null,
    about_ko   varchar(500) not null,
    about_en   varchar(500) not null,
    zone       varchar(40)  not null comment 'IANA name',
    created_at datetime(3)  not null,
    constraint community_slug_is_unique unique (slug)
);

create table community_member (
    id           bigint      not null auto_increment primary key,
    community_id int         not null,
    account_id   bigint      not null,
    joined_on    date        not null,
    left_on      date        null,
    ended_by     varchar(10) null comment 'LEFT, REMOVED or ERASED, once it has ended',
    constraint community_member_once unique (community_id, account_id),
    constraint community_member_of foreign key (community_id) references community (id),
    constraint community_member_is foreign key (account_id) references community_account (id)
);

-- Every join date and every end that was ever written down stays, with the moment of writing: the roll of a year is what was
-- known at the moment of its freeze, so no later entry changes it.
create table community_join (
    id          bigint      not null auto_increment primary key,
    member_id   bigint      not null,
    joined_on   date        null comment 'null: from here on the membership has ended',
    how         varchar(10) not null comment 'MODERATOR, ROSTER, INVITE or REQUEST; ADDRESS where only the address changed; LEFT, REMOVED or ERASED',
    person_key  binary(32)  null comment 'of the account, as it was then; of who was erased until the ballot keys of the community are destroyed',
    recorded_at datetime(3) not null comment 'when it was written down; rows are only added',
    constraint community_join_of foreign key (member_id) references community_member (id)
);
create index community_join_by_member on community_join (member_id, recorded_at);
create index community_join_by_person on community_join (person_key);

-- By which table of providers the stored keys of persons were made: a version of Laurel with another one makes them again.
create table community_person_rules (
    id     tinyint    not null primary key comment '1: there is one row',
    digest binary(32) not null
);

-- Whom moderators keep out of a community, by person, so that another address or a new account opens no way around it.
create table community_bar (
    id           bigint       not null auto_increment primary key,
    community_id int          not null,
    member_id    bigint       not null comment 'the membership that was ended',
    person_key   binary(32)   not null,
    reason       varchar(500) not null comment 'mailed to the person',
    created_by   bigint       not null comment 'account',
    created_at   datetime(3)  not null,
    undone_by    bigint       null,
    undone_at    datetime(3)  null,
    constraint community_bar_in foreign key (community_id) references community (id)
);
create index community_bar_by_person on community_bar (community_id, person_key);

-- An address that a person wants instead of the one that is known, until the code sent there is typed.
create table community_new_address (
    account_id  bigint       not null primary key,
    mail        varchar(254) not null,
    code_hash   binary(32)   not null comment 'HMAC of the digits under the installation key',
    wrong_codes int          not null default 0,
    expires_at  datetime(3)  not null
);

-- Changes of addresses that whoever reads the mail of the address before can take back. Each row goes when it is used, and later
-- ones with it.
create table community_address_undo (
    id         bigint       not null auto_increment primary key,
    account_id bigint       not null,
    mail       varchar(254) not null comment 'the address before',
    token_hash binary(32)   not null comment 'HMAC of the secret in the mailed link, under a key of the installation',
    moved_at   datetime(3)  not null,
    expires_at datetime(3)  not null,
    constraint community_address_undo_token unique (token_hash),
    constraint community_address_undo_of foreign key (account_id) references community_account (id) on delete cascade
);
create index community_address_undo_by_end on community_address_undo (expires_at);

-- Acts that two people decide: one asks, another confirms. A row that was decided never changes again.
create table community_proposal (
    id              bigint       not null auto_increment primary key,
    community_id    int          not null,
    act             varchar(60)  not null comment 'what is to be done, in the past as it will be on record: badge.revoked',
    object          varchar(120) not null comment 'to what: award/K7…',
    facts           text         not null comment 'JSON: what the act needs to be carried out, as it was asked for',
    reason          varchar(500) not null comment 'public once it is decided',
    asked_by        bigint       not null,
    asked_name      varchar(60)  null comment 'the public name of then',
    asked_as_host   boolean      not null,
    asked_at        datetime(3)  not null,
    expires_at      datetime(3)  not null,
    state           varchar(10)  not null comment 'ASKED, CONFIRMED, WITHDRAWN or EXPIRED',
    is_open         tinyint      null comment '1 while asked: the same act on the same object is asked for once at a time',
    decided_by      bigint       null,
    decided_name    varchar(60)  null comment 'the public name of then',
    decided_as_host boolean      null,
    not_independent boolean      not null default false comment 'whether one of the two was made moderator by the other, or by a host on the side of the other, without a second who is independent',
    decided_at      datetime(3)  null,
    constraint community_proposal_asked_once unique (community_id, act, object, is_open),
    constraint community_proposal_of foreign key (community_id) references community (id),
    constraint community_proposal_takes_two check (state <> 'CONFIRMED' or decided_by <> asked_by),
    constraint community_proposal_is_decided_by_somebody check (state not in ('CONFIRMED', 'WITHDRAWN')
        or (decided_by is not null and decided_as_host is not null and decided_at is not null))
);

create table community_role (
    member_id     bigint      not null,
    role          varchar(12) not null comment 'MODERATOR or SHOP_OWNER; every member is a MEMBER',
    granted_at    datetime(3) not null,
    granted_by    bigint      null comment 'account of whoever named the person',
    proposal_id   bigint      null comment 'how two people decided it; null: a host named the first ones alone',
    constraint community_role_once primary key (member_id, role),
    constraint community_role_of foreign key (member_id) references community_member (id)
);

-- A request to sign in: the mailed link and the code prove the address, the browser that asked holds the third part.
create table community_sign_in (
    browser_hash binary(32)   not null primary key comment 'HMAC of the secret in the asking browser, under a key of the installation',
    token_hash   binary(32)   not null comment 'the same of the secret in the mailed link',
    code_hash    binary(32)   not null comment 'HMAC of the six digits under the browser secret',
    mail         varchar(254) not null,
    wrong_codes  int          not null default 0,
    asked_at     datetime(3)  not null,
    expires_at   datetime(3)  not null,
    constraint community_sign_in_token unique (token_hash)
);

-- Devices on which people who have a passkey stay signed in. The browser holds two secrets: one that stays and names the device,
-- and one that counts once and is followed by another, so that whoever copied an earlier one is noticed.
create table community_device (
    id          bigint       not null auto_increment primary key,
    account_id  bigint       not null,
    series_hash binary(32)   not null comment 'HMAC of the secret that stays, under a key of the installation',
    token_hash  binary(32)   not null comment 'the same of the newest secret that counts once',
    token_before binary(32)  null comment 'the same of the one before',
    browser     varchar(200) not null,
    added_at    datetime(3)  not null,
    used_at     datetime(3)  not null comment 'when the newest secret was made',
    ends_at     datetime(3)  not null,
    constraint community_device_is_unique unique (series_hash),
    constraint community_device_of foreign key (account_id) references community_account (id) on delete cascade
);

create table community_session (
    session_hash binary(32)   not null primary key comment 'SHA-256 of the session id',
    account_id   bigint       not null,
    device_id    bigint       null comment 'the device on which the person stays signed in; none for most',
    browser      varchar(200) not null,
    started_at   datetime(3)  not null,
    seen_at      datetime(3)  not null,
    ended_at     datetime(3)  null,
    constraint community_session_of foreign key (account_id) references community_account (id)
);

-- A second factor: the secret that an authenticator shares with us. Each of its codes counts once.
create table community_factor (
    account_id bigint         not null primary key,
    sealed     varbinary(200) not null comment 'AES-256-GCM',
    last_step  bigint         not null comment 'RFC 6238: the latest span of 30 seconds whose code was used',
    added_at   datetime(3)    not null,
    constraint community_factor_of foreign key (account_id) references community_account (id) on delete cascade
);

-- Codes on paper for the day on which the authenticator is lost; each goes when it is used.
create table community_recovery (
    code_hash  binary(32) not null primary key comment 'SHA-256 of 80 random bits',
    account_id bigint     not null,
    constraint community_recovery_of foreign key (account_id) references community_account (id) on delete cascade
);

-- By what the authenticators of a person know that person: random, so that it says nothing.
create table community_passkey_handle (
    account_id bigint     not null primary key,
    handle     binary(32) not null,
    constraint community_passkey_handle_is_unique unique (handle),
    constraint community_passkey_handle_of foreign key (account_id) references community_account (id) on delete cascade
);

-- Passkeys (WebAuthn): the private half of each stays in the person's device.
create table community_passkey (
    id              bigint           not null auto_increment primary key,
    account_id      bigint           not null,
    credential_id   varbinary(1023)  not null,
    public_key      varbinary(2000)  not null comment 'COSE',
    attestation     varbinary(10000) not null comment 'as the authenticator made it when the passkey was added',
    counter         bigint           not null comment 'the highest count of signatures seen; 0 from those that do not count',
    user_verified   boolean          not null,
    backup_eligible boolean          not null,
    backed_up       boolean          not null,
    transports      varchar(200)     not null comment 'separated by commas',
    label           varchar(60)      not null comment 'what the person called it',
    added_at        datetime(3)      not null,
    used_at         datetime(3)      not null,
    constraint community_passkey_is_unique unique (credential_id),
    constraint community_passkey_of foreign key (account_id) references community_account (id) on delete cascade
);

-- Questions to passkeys that were answered: each counts once, also across nodes.
create table community_passkey_spent (
    challenge_hash binary(32)  not null primary key comment 'SHA-256',
    expires_at     datetime(3) not null comment 'from then on the question is too old and the row may go'
);
create index community_passkey_spent_by_end on community_passkey_spent (expires_at);

-- The one-time address that makes the first host.
create table community_setup (
    token_hash binary(32)  not null primary key,
    created_at datetime(3) not null
);
