import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122091237 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "fair_visit" drop constraint if exists "fair_visit_edition_id_cooperative_id_kind_product_id_hour_unique";`,
    )
    this.addSql(
      `alter table if exists "fair_stand" drop constraint if exists "fair_stand_edition_id_number_unique";`,
    )
    this.addSql(
      `alter table if exists "fair_report" drop constraint if exists "fair_report_edition_id_unique";`,
    )
    this.addSql(
      `alter table if exists "fair_exhibitor" drop constraint if exists "fair_exhibitor_stand_id_unique";`,
    )
    this.addSql(
      `alter table if exists "fair_exhibitor" drop constraint if exists "fair_exhibitor_edition_id_cooperative_id_unique";`,
    )
    this.addSql(
      `alter table if exists "fair_allocation" drop constraint if exists "fair_allocation_edition_id_number_unique";`,
    )
    this.addSql(
      `alter table if exists "fair_application" drop constraint if exists "fair_application_edition_id_cooperative_id_unique";`,
    )
    this.addSql(`alter table if exists "fair_call" drop constraint if exists "fair_call_edition_id_unique";`)
    this.addSql(
      `alter table if exists "fair_edition" drop constraint if exists "fair_edition_handle_unique";`,
    )
    this.addSql(`alter table if exists "fair" drop constraint if exists "fair_handle_unique";`)
    this.addSql(
      `create table if not exists "fair" ("id" text not null, "handle" text not null, "region_code" text not null, "names" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_handle_unique" ON "fair" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_deleted_at" ON "fair" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_edition" ("id" text not null, "handle" text not null, "year" integer not null, "names" jsonb not null, "theme" jsonb null, "region_code" text not null, "province_code" text not null, "place" jsonb not null, "latitude" real null, "longitude" real null, "opens_on" text not null, "closes_on" text not null, "hours" jsonb not null, "programme" jsonb not null, "categories" text[] not null default '{}', "stand_count" integer not null, "plan" jsonb null, "quotas" jsonb not null, "status" text check ("status" in ('draft', 'call', 'allocated', 'closed', 'cancelled')) not null default 'draft', "cancel_reason" text null, "closed_at" timestamptz null, "lessons" text null, "cloned_from_id" text null, "version" integer not null default 1, "fair_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_edition_pkey" primary key ("id"), constraint fair_edition_days_in_order check (closes_on >= opens_on), constraint fair_edition_has_stands check (stand_count > 0));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_edition_handle_unique" ON "fair_edition" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_edition_fair_id" ON "fair_edition" ("fair_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_edition_deleted_at" ON "fair_edition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_edition_region_code_opens_on" ON "fair_edition" ("region_code", "opens_on") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_edition_status" ON "fair_edition" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_call" ("id" text not null, "texts" jsonb not null, "deadline" timestamptz not null, "invited_regions" text[] not null default '{}', "published_at" timestamptz null, "published_by" text null, "edition_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_call_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_call_edition_id_unique" ON "fair_call" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_call_deleted_at" ON "fair_call" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_application" ("id" text not null, "cooperative_id" text not null, "status" text check ("status" in ('submitted', 'withdrawn')) not null default 'submitted', "categories" text[] not null, "presentation" text null, "people" integer not null, "needs" jsonb not null, "submitted_by" text null, "submitted_at" timestamptz not null, "withdrawn_at" timestamptz null, "edition_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_application_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_application_edition_id" ON "fair_application" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_application_deleted_at" ON "fair_application" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_application_edition_id_cooperative_id_unique" ON "fair_application" ("edition_id", "cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_application_cooperative_id" ON "fair_application" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_allocation" ("id" text not null, "number" integer not null, "rule_version" text not null, "seed" text not null, "input" jsonb not null, "result" jsonb not null, "status" text check ("status" in ('proposed', 'approved', 'published', 'superseded')) not null default 'proposed', "proposed_by" text not null, "proposed_at" timestamptz not null, "approved_by" text null, "approved_at" timestamptz null, "published_at" timestamptz null, "edition_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_allocation_pkey" primary key ("id"), constraint fair_allocation_two_people check (approved_by is null or approved_by <> proposed_by));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_allocation_edition_id" ON "fair_allocation" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_allocation_deleted_at" ON "fair_allocation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_allocation_edition_id_number_unique" ON "fair_allocation" ("edition_id", "number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_allocation_change" ("id" text not null, "cooperative_id" text not null, "from_rank" integer not null, "to_rank" integer not null, "reason" text not null, "changed_by" text not null, "changed_at" timestamptz not null, "allocation_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_allocation_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_allocation_change_allocation_id" ON "fair_allocation_change" ("allocation_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_allocation_change_deleted_at" ON "fair_allocation_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_event" ("id" text not null, "kind" text not null, "cooperative_id" text null, "actor_type" text check ("actor_type" in ('user', 'cooperative', 'system')) not null, "actor_id" text null, "reason" text null, "facts" jsonb null, "at" timestamptz not null, "edition_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_event_edition_id" ON "fair_event" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_event_deleted_at" ON "fair_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_event_edition_id_at" ON "fair_event" ("edition_id", "at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_exhibitor" ("id" text not null, "cooperative_id" text not null, "rank" integer not null, "reasons" jsonb not null, "status" text check ("status" in ('waiting', 'offered', 'confirmed', 'withdrawn')) not null, "stand_id" text null, "offered_at" timestamptz null, "answer_by" timestamptz null, "confirmed_at" timestamptz null, "withdrawn_at" timestamptz null, "withdraw_reason" text null, "was_present" boolean null, "edition_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_exhibitor_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_exhibitor_edition_id" ON "fair_exhibitor" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_exhibitor_deleted_at" ON "fair_exhibitor" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_exhibitor_edition_id_cooperative_id_unique" ON "fair_exhibitor" ("edition_id", "cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_exhibitor_stand_id_unique" ON "fair_exhibitor" ("stand_id") WHERE stand_id IS NOT NULL AND status <> 'withdrawn' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_exhibitor_cooperative_id" ON "fair_exhibitor" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_message" ("id" text not null, "edition_id" text not null, "subject" text not null, "body" text not null, "cooperative_ids" text[] not null, "sent_by" text not null, "sent_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_message_deleted_at" ON "fair_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_message_edition_id_sent_at" ON "fair_message" ("edition_id", "sent_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_report" ("id" text not null, "edition_id" text not null, "figures" jsonb not null, "closed_by" text not null, "closed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_report_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_report_edition_id_unique" ON "fair_report" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_report_deleted_at" ON "fair_report" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_stand" ("id" text not null, "number" text not null, "zone" text null, "x" real not null, "y" real not null, "width" real not null, "height" real not null, "position" integer not null, "edition_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_stand_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_stand_edition_id" ON "fair_stand" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_stand_deleted_at" ON "fair_stand" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_stand_edition_id_number_unique" ON "fair_stand" ("edition_id", "number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_visit" ("id" text not null, "edition_id" text not null, "cooperative_id" text not null, "kind" text check ("kind" in ('stand', 'product')) not null, "product_id" text not null default '', "hour" timestamptz not null, "count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_visit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_visit_deleted_at" ON "fair_visit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_visit_edition_id_cooperative_id_kind_product_id_hour_unique" ON "fair_visit" ("edition_id", "cooperative_id", "kind", "product_id", "hour") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "fair_edition" add constraint "fair_edition_fair_id_foreign" foreign key ("fair_id") references "fair" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "fair_call" add constraint "fair_call_edition_id_foreign" foreign key ("edition_id") references "fair_edition" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "fair_application" add constraint "fair_application_edition_id_foreign" foreign key ("edition_id") references "fair_edition" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "fair_allocation" add constraint "fair_allocation_edition_id_foreign" foreign key ("edition_id") references "fair_edition" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "fair_allocation_change" add constraint "fair_allocation_change_allocation_id_foreign" foreign key ("allocation_id") references "fair_allocation" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "fair_event" add constraint "fair_event_edition_id_foreign" foreign key ("edition_id") references "fair_edition" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "fair_exhibitor" add constraint "fair_exhibitor_edition_id_foreign" foreign key ("edition_id") references "fair_edition" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "fair_stand" add constraint "fair_stand_edition_id_foreign" foreign key ("edition_id") references "fair_edition" ("id") on update cascade;`,
    )

    // A history that can be edited proves nothing: the database itself refuses to change or remove a line.
    this.addSql(
      `create or replace function "fair_event_is_append_only"() returns trigger as $$ begin raise exception 'the history of a fair is append-only'; end; $$ language plpgsql;`,
    )
    this.addSql(
      `create or replace trigger "fair_event_append_only" before update or delete on "fair_event" for each row execute function "fair_event_is_append_only"();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "fair_edition" drop constraint if exists "fair_edition_fair_id_foreign";`,
    )

    this.addSql(`alter table if exists "fair_call" drop constraint if exists "fair_call_edition_id_foreign";`)

    this.addSql(
      `alter table if exists "fair_application" drop constraint if exists "fair_application_edition_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "fair_allocation" drop constraint if exists "fair_allocation_edition_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "fair_event" drop constraint if exists "fair_event_edition_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "fair_exhibitor" drop constraint if exists "fair_exhibitor_edition_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "fair_stand" drop constraint if exists "fair_stand_edition_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "fair_allocation_change" drop constraint if exists "fair_allocation_change_allocation_id_foreign";`,
    )

    this.addSql(`drop table if exists "fair" cascade;`)

    this.addSql(`drop table if exists "fair_edition" cascade;`)

    this.addSql(`drop table if exists "fair_call" cascade;`)

    this.addSql(`drop table if exists "fair_application" cascade;`)

    this.addSql(`drop table if exists "fair_allocation" cascade;`)

    this.addSql(`drop table if exists "fair_allocation_change" cascade;`)

    this.addSql(`drop table if exists "fair_event" cascade;`)

    this.addSql(`drop table if exists "fair_exhibitor" cascade;`)

    this.addSql(`drop table if exists "fair_message" cascade;`)

    this.addSql(`drop table if exists "fair_report" cascade;`)

    this.addSql(`drop table if exists "fair_stand" cascade;`)

    this.addSql(`drop table if exists "fair_visit" cascade;`)
    this.addSql(`drop function if exists "fair_event_is_append_only"();`)
  }
}
