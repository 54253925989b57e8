-- Accounts that everybody may use, such as the demo's: none of their users may take them from the others.
alter table accounts.account add column shared boolean not null default false;
