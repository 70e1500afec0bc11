-- The keys with which this installation signs what it gives. Old ones stay, so that what they signed stays good.
create table issuing_key (
    name           varchar(20)     not null primary key comment 'the end of its address: sig-2026-1',
    kind           varchar(7)      not null comment 'ED25519 or RSA',
    public_key     varbinary(1000) not null comment 'X.509',
    private_key    varbinary(3000) not null comment 'PKCS 8, sealed with the master key for this row alone',
    made_at        datetime(3)     not null,
    retired_at     datetime(3)     null comment 'signs no more; what it signed stays good',
    compromised_at datetime(3)     null comment 'nothing that it signed is good',
    reason         varchar(500)    null comment 'public'
);

-- Where in which status list it stands whether an award was taken back: at random, so that neighbours tell nothing of each other.
create table issuing_place (
    award_code char(8) not null primary key,
    list       int     not null comment 'from 1',
    place      int     not null comment 'from 0',
    constraint issuing_place_once unique (list, place)
);
