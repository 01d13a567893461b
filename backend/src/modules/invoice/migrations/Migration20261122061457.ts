import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122061457 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "invoice_counter" drop constraint if exists "invoice_counter_cooperative_id_year_unique";`,
    )
    this.addSql(
      `alter table if exists "invoice" drop constraint if exists "invoice_cooperative_id_year_sequence_unique";`,
    )
    this.addSql(`alter table if exists "invoice" drop constraint if exists "invoice_source_key_unique";`)
    this.addSql(
      `create table if not exists "invoice" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note')) not null, "cooperative_id" text not null, "cooperative_order_id" text not null, "return_id" text null, "invoice_id" text null, "source_key" text not null, "year" integer not null, "sequence" integer not null, "number" text not null, "issued_at" timestamptz not null, "content" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_source_key_unique" ON "invoice" ("source_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_deleted_at" ON "invoice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_cooperative_id_year_sequence_unique" ON "invoice" ("cooperative_id", "year", "sequence") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_cooperative_id_issued_at" ON "invoice" ("cooperative_id", "issued_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_cooperative_order_id" ON "invoice" ("cooperative_order_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "invoice_counter" ("id" text not null, "cooperative_id" text not null, "year" integer not null, "last" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_counter_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_counter_deleted_at" ON "invoice_counter" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_counter_cooperative_id_year_unique" ON "invoice_counter" ("cooperative_id", "year") WHERE deleted_at IS NULL;`,
    )

    // A series that can be edited proves nothing: the database itself refuses to change or remove a line of it.
    this.addSql(
      `create or replace function "invoice_is_append_only"() returns trigger as $$ begin raise exception 'invoices are never changed nor removed: issue a credit note'; end; $$ language plpgsql;`,
    )
    this.addSql(
      `create or replace trigger "invoice_append_only" before update or delete on "invoice" for each row execute function "invoice_is_append_only"();`,
    )
    this.addSql(`create or replace function "invoice_counter_counts_up"() returns trigger as $$
begin
  if tg_op = 'DELETE' or new.last <> old.last + 1 or new.cooperative_id <> old.cooperative_id or new.year <> old.year then
    raise exception 'an invoice counter only counts up, one by one';
  end if;
  return new;
end; $$ language plpgsql;`)
    this.addSql(
      `create or replace trigger "invoice_counter_append_only" before update or delete on "invoice_counter" for each row execute function "invoice_counter_counts_up"();`,
    )

    // At the end of each database transaction: the last number given is that of the last invoice, so none is missing.
    this.addSql(`create or replace function "invoice_series_is_whole"() returns trigger as $$
declare
  given integer;
  used integer;
begin
  select coalesce(max(last), 0) into given
    from invoice_counter where cooperative_id = new.cooperative_id and year = new.year;
  select coalesce(max(sequence), 0) into used
    from invoice where cooperative_id = new.cooperative_id and year = new.year;
  if given <> used then
    raise exception 'the invoices of % in % would have a gap', new.cooperative_id, new.year;
  end if;
  return null;
end; $$ language plpgsql;`)
    for (const table of ["invoice", "invoice_counter"])
      this.addSql(
        `create constraint trigger "${table}_series_is_whole" after insert or update on "${table}" deferrable initially deferred for each row execute function "invoice_series_is_whole"();`,
      )
  }

  override async down(): Promise<void> {
    for (const table of ["invoice", "invoice_counter"]) {
      this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
      this.addSql(`drop trigger if exists "${table}_series_is_whole" on "${table}";`)
    }
    this.addSql(`drop function if exists "invoice_is_append_only"();`)
    this.addSql(`drop function if exists "invoice_counter_counts_up"();`)
    this.addSql(`drop function if exists "invoice_series_is_whole"();`)

    this.addSql(`drop table if exists "invoice" cascade;`)

    this.addSql(`drop table if exists "invoice_counter" cascade;`)
  }
}
