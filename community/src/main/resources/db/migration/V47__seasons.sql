-- Between which dates a new meet-up repeats: the last date, the dates left out (semicolons between), and what its leader
-- said of dates that no rule holds ("in term time"), which people are told as it was said.
alter table new_meet_ups add column until_day varchar(10);
alter table new_meet_ups add column except_dates varchar(500);
alter table new_meet_ups add column date_notes varchar(300);
