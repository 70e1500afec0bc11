-- What a voter has said but not cast yet, sealed like a ballot; the row is also what two casts of one voter wait for.
create table ballot_draft (
    edition_id int             not null,
    voter_tag  binary(32)      not null comment 'as in ballot',
    version    int             not null comment 'each save replaces exactly the version it began from',
    sealed     varbinary(8000) null comment 'answers and the last cast, AES-256-GCM; null before the first save',
    constraint ballot_draft_one_per_voter primary key (edition_id, voter_tag)
);
