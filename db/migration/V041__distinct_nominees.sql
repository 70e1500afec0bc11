-- Two nominees that look like one shop and that a moderator found to be two: nobody is asked about them again. Who did it is on record.
create table nomination_distinct (
    category_id      int not null,
    nominee_id       int not null comment 'the smaller number of the two',
    other_nominee_id int not null,
    constraint nomination_distinct_once primary key (nominee_id, other_nominee_id),
    constraint nomination_distinct_one foreign key (nominee_id) references nomination_nominee (id),
    constraint nomination_distinct_other foreign key (other_nominee_id) references nomination_nominee (id)
);
create index nomination_distinct_in on nomination_distinct (category_id);
