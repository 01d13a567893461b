import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122053942 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_closed_month" drop constraint if exists "ledger_closed_month_month_unique";`,
    )
    this.addSql(
      `create table if not exists "ledger_closed_month" ("id" text not null, "month" text not null, "open_from" timestamptz not null, "closed_at" timestamptz not null, "closed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_closed_month_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_closed_month_month_unique" ON "ledger_closed_month" ("month") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_closed_month_deleted_at" ON "ledger_closed_month" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "ledger_transaction" add column if not exists "happened_at" timestamptz null;`,
    )

    this.addSql(
      `create or replace trigger "ledger_closed_month_append_only" before update or delete on "ledger_closed_month" for each row execute function "ledger_is_append_only"();`,
    )

    // Whoever closes waits for the postings under way, and those that follow see the month closed.
    this.addSql(`create or replace function "ledger_close_month"() returns trigger as $$ begin
  perform pg_advisory_xact_lock(hashtext('ledger_closed_month'));
  return new;
end; $$ language plpgsql;`)
    this.addSql(
      `create or replace trigger "ledger_closed_month_waits" before insert on "ledger_closed_month" for each row execute function "ledger_close_month"();`,
    )

    // A closed month takes nothing more: what is told late is dated at the first open moment.
    this.addSql(`create or replace function "ledger_date_in_open_month"() returns trigger as $$
declare
  first_open timestamptz;
begin
  perform pg_advisory_xact_lock_shared(hashtext('ledger_closed_month'));
  select max(open_from) into first_open from ledger_closed_month;
  if new.occurred_at < first_open then
    new.happened_at := new.occurred_at;
    new.occurred_at := first_open;
  end if;
  return new;
end; $$ language plpgsql;`)
    this.addSql(
      `create or replace trigger "ledger_transaction_in_open_month" before insert on "ledger_transaction" for each row execute function "ledger_date_in_open_month"();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "ledger_transaction_in_open_month" on "ledger_transaction";`)
    this.addSql(`drop function if exists "ledger_date_in_open_month"();`)

    this.addSql(`drop table if exists "ledger_closed_month" cascade;`)
    this.addSql(`drop function if exists "ledger_close_month"();`)

    this.addSql(`alter table if exists "ledger_transaction" drop column if exists "happened_at";`)
  }
}
