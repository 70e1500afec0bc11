-- What callers took of those limits that hold across nodes. The list of moments lets one UPDATE decide exactly: a caller may
-- take once more when the last but (permits - 1) moment is older than the limit's period.
create table ratelimit_bucket (
    caller_hash binary(32)    not null primary key comment 'HMAC of limit and caller under the salt: neither is in here',
    taken       varchar(13000) not null comment 'moments of the last takes, oldest first: 13 digits each, ms since 1970',
    ends_at     datetime(3)   not null comment 'from then on the row counts for nothing and may go'
);
create index ratelimit_bucket_by_end on ratelimit_bucket (ends_at);

-- Where the host changed a default; a limit without a row has its default.
create table ratelimit_setting (
    limit_name varchar(40)  not null primary key,
    permits    int          not null,
    reason     varchar(500) not null,
    changed_by bigint       not null,
    changed_at datetime(3)  not null
);

-- Without the salt nobody can try addresses against the hashes; it is made once and sealed by the master key.
create table ratelimit_salt (
    id     int            not null primary key comment 'always 1',
    sealed varbinary(200) not null
);

-- Proofs of work that were used: each counts once, also across nodes.
create table ratelimit_spent_work (
    challenge_hash binary(32)  not null primary key comment 'SHA-256 of the nonce',
    expires_at     datetime(3) not null comment 'from then on the challenge is too old and the row may go'
);
create index ratelimit_spent_work_by_end on ratelimit_spent_work (expires_at);
