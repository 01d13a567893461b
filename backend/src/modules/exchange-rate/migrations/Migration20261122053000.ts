import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122053000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "exchange_rate" ("id" text not null, "currency_code" text check ("currency_code" in ('eur', 'usd')) not null, "ten_thousandths" integer not null check ("ten_thousandths" > 0), "starts_at" timestamptz not null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "exchange_rate_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_exchange_rate_deleted_at" ON "exchange_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_exchange_rate_currency_code_starts_at_unique" ON "exchange_rate" ("currency_code", "starts_at") WHERE deleted_at IS NULL;`,
    )

    // What something cost abroad on a day can always be found again: a rate is ended by the next, never edited.
    this.addSql(
      `create or replace function "exchange_rate_is_append_only"() returns trigger as $$ begin raise exception 'an exchange rate is never changed: set a new one'; end; $$ language plpgsql;`,
    )
    this.addSql(
      `create or replace trigger "exchange_rate_append_only" before update or delete on "exchange_rate" for each row execute function "exchange_rate_is_append_only"();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "exchange_rate_append_only" on "exchange_rate";`)
    this.addSql(`drop function if exists "exchange_rate_is_append_only"();`)
    this.addSql(`drop table if exists "exchange_rate" cascade;`)
  }
}
