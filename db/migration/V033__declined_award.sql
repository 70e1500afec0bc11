-- A shop may decline what it won: the result stays as counted, and its badge is worn no longer.
alter table result_award
    add column declined_at datetime(3) null comment 'by somebody who speaks for the shop, who may take that back for 14 days';
