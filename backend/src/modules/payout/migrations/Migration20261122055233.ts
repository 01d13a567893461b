import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122055233 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payout_line" drop constraint if exists "payout_line_cooperative_id_unique";`,
    )
    this.addSql(
      `create table if not exists "payout_batch" ("id" text not null, "number" serial, "status" text check ("status" in ('proposed', 'approved', 'exported', 'settled', 'cancelled')) not null default 'proposed', "proposed_by" text not null, "proposed_at" timestamptz not null, "approved_by" text null, "approved_at" timestamptz null, "exported_by" text null, "exported_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"), constraint payout_batch_two_people check (approved_by is null or approved_by <> proposed_by));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout_event" ("id" text not null, "kind" text check ("kind" in ('proposed', 'approved', 'cancelled', 'exported', 'line_dropped', 'line_lowered', 'line_sent', 'line_paid', 'line_failed', 'line_confirmed', 'line_disputed', 'settled')) not null, "line_id" text null, "actor_type" text check ("actor_type" in ('user', 'cooperative', 'system')) not null, "actor_id" text null, "reason" text null, "at" timestamptz not null, "batch_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_event_batch_id" ON "payout_event" ("batch_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_event_deleted_at" ON "payout_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_event_batch_id_at" ON "payout_event" ("batch_id", "at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout_line" ("id" text not null, "cooperative_id" text not null, "name" text not null, "rib" text null, "proposed_centimes" integer not null, "centimes" integer not null, "status" text check ("status" in ('proposed', 'dropped', 'sent', 'paid', 'failed', 'disputed')) not null default 'proposed', "reason" text null, "bank_reference" text null, "sent_at" timestamptz null, "paid_at" timestamptz null, "failed_at" timestamptz null, "confirmed_at" timestamptz null, "not_received_at" timestamptz null, "not_received_note" text null, "batch_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_line_pkey" primary key ("id"), constraint payout_line_within_proposed check (centimes > 0 and centimes <= proposed_centimes));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_line_batch_id" ON "payout_line" ("batch_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_line_deleted_at" ON "payout_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_line_cooperative_id_unique" ON "payout_line" ("cooperative_id") WHERE status = 'proposed' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_line_cooperative_id_created_at" ON "payout_line" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_line_status" ON "payout_line" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "payout_event" add constraint "payout_event_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "payout_line" add constraint "payout_line_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade;`,
    )

    // A history that can be edited proves nothing: the database itself refuses to change or remove a line.
    this.addSql(
      `create or replace function "payout_event_is_append_only"() returns trigger as $$ begin raise exception 'the history of payouts is append-only'; end; $$ language plpgsql;`,
    )
    this.addSql(
      `create or replace trigger "payout_event_append_only" before update or delete on "payout_event" for each row execute function "payout_event_is_append_only"();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "payout_event" drop constraint if exists "payout_event_batch_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "payout_line" drop constraint if exists "payout_line_batch_id_foreign";`,
    )

    this.addSql(`drop table if exists "payout_batch" cascade;`)

    this.addSql(`drop table if exists "payout_event" cascade;`)

    this.addSql(`drop table if exists "payout_line" cascade;`)

    this.addSql(`drop function if exists "payout_event_is_append_only"();`)
  }
}
