import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["ledger_account", "ledger_transaction", "ledger_entry"]

export class Migration20261122024730 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_reverses_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_business_key_unique";`,
    )
    this.addSql(
      `alter table if exists "ledger_account" drop constraint if exists "ledger_account_code_unique";`,
    )
    this.addSql(
      `create table if not exists "ledger_account" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('customer', 'to_come', 'cooperative', 'commission', 'solidarity_fund', 'carrier', 'payment_provider', 'payout_in_transit', 'bank', 'fees')) not null, "owner_id" text null, "currency_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_account_code_unique" ON "ledger_account" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_account_deleted_at" ON "ledger_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_transaction" ("id" text not null, "business_key" text not null, "kind" text check ("kind" in ('order_placed', 'units_delivered', 'units_cancelled', 'units_returned', 'cash_collected', 'payment_captured', 'refunded', 'carrier_remitted', 'provider_paid_out', 'payout_sent', 'payout_paid', 'payout_failed', 'adjustment', 'reversal')) not null, "occurred_at" timestamptz not null, "currency_code" text not null, "entry_count" integer not null, "order_id" text null, "cooperative_order_id" text null, "cooperative_id" text null, "reverses_id" text null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_transaction_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_business_key_unique" ON "ledger_transaction" ("business_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_reverses_id_unique" ON "ledger_transaction" ("reverses_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_deleted_at" ON "ledger_transaction" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_order_id" ON "ledger_transaction" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_cooperative_order_id" ON "ledger_transaction" ("cooperative_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_cooperative_id_occurred_at" ON "ledger_transaction" ("cooperative_id", "occurred_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "centimes" integer not null, "component" text check ("component" in ('goods', 'vat', 'delivery', 'commission', 'solidarity_fund', 'payment', 'refund', 'payout', 'fees', 'adjustment')) not null, "account_id" text not null, "transaction_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_id" ON "ledger_entry" ("account_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_transaction_id" ON "ledger_entry" ("transaction_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_id_transaction_id" ON "ledger_entry" ("account_id", "transaction_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_account_id_foreign" foreign key ("account_id") references "ledger_account" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_transaction_id_foreign" foreign key ("transaction_id") references "ledger_transaction" ("id") on update cascade;`,
    )

    // Books that can be edited prove nothing: the database itself refuses to change or remove a line.
    this.addSql(
      `create or replace function "ledger_is_append_only"() returns trigger as $$ begin raise exception 'the ledger is append-only: reverse it instead'; end; $$ language plpgsql;`,
    )
    for (const table of TABLES)
      this.addSql(
        `create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function "ledger_is_append_only"();`,
      )

    // At the end of each database transaction: complete, in one currency, and zero in all.
    this.addSql(`create or replace function "ledger_transaction_balances"() returns trigger as $$
declare
  checked_id text := to_jsonb(new) ->> tg_argv[0];
  booked record;
begin
  select t.entry_count, count(e.id) as entries, coalesce(sum(e.centimes), 0) as total,
         count(*) filter (where a.currency_code is distinct from t.currency_code) as foreign_entries
    into booked
    from ledger_transaction t
    left join ledger_entry e on e.transaction_id = t.id
    left join ledger_account a on a.id = e.account_id
   where t.id = checked_id group by t.id;
  if booked.entries < 2 or booked.entries <> booked.entry_count or booked.total <> 0 or booked.foreign_entries > 0 then
    raise exception 'ledger transaction % does not balance', checked_id;
  end if;
  return null;
end; $$ language plpgsql;`)
    for (const [table, column] of [
      ["ledger_transaction", "id"],
      ["ledger_entry", "transaction_id"],
    ])
      this.addSql(
        `create constraint trigger "${table}_balances" after insert on "${table}" deferrable initially deferred for each row execute function "ledger_transaction_balances"('${column}');`,
      )
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
      this.addSql(`drop trigger if exists "${table}_balances" on "${table}";`)
    }
    this.addSql(`drop function if exists "ledger_is_append_only"();`)
    this.addSql(`drop function if exists "ledger_transaction_balances"();`)

    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_account_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_transaction_id_foreign";`,
    )

    this.addSql(`drop table if exists "ledger_account" cascade;`)

    this.addSql(`drop table if exists "ledger_transaction" cascade;`)

    this.addSql(`drop table if exists "ledger_entry" cascade;`)
  }
}
