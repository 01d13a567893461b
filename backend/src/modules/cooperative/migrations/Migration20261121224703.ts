import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121224703 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_member" drop constraint if exists "cooperative_member_cooperative_id_email_unique";`,
    )
    this.addSql(
      `alter table if exists "cooperative_member" drop constraint if exists "cooperative_member_cooperative_id_person_id_unique";`,
    )
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_handle_unique";`)
    this.addSql(
      `create table if not exists "cooperative" ("id" text not null, "handle" text not null, "legal_form" text check ("legal_form" in ('cooperative', 'association', 'social_enterprise', 'union', 'economic_interest_group')) null, "name" jsonb not null, "tagline" jsonb null, "story" jsonb null, "registry_number" text null, "ice" text null, "rib" text null, "phone" text null, "email" text null, "province_id" text null, "further_province_ids" text[] not null default '{}', "commune" text null, "address" text null, "members_count" integer null, "women_members_count" integer null, "women_led" boolean not null default false, "founded_year" integer null, "activities" text[] not null default '{}', "status" text check ("status" in ('draft', 'submitted', 'verified', 'suspended', 'closed')) not null default 'draft', "status_reason" text null, "closed_from" timestamptz null, "closed_until" timestamptz null, "is_demo" boolean not null default false, "verified_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_handle_unique" ON "cooperative" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_deleted_at" ON "cooperative" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status" ON "cooperative" ("status") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_province_id" ON "cooperative" ("province_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_event" ("id" text not null, "kind" text check ("kind" in ('created', 'updated', 'submitted', 'verified', 'suspended', 'reopened', 'closed', 'member_added', 'reverted')) not null, "from_status" text null, "to_status" text null, "reason" text null, "changed_fields" text[] not null default '{}', "actor_type" text check ("actor_type" in ('user', 'cooperative', 'system')) not null, "actor_id" text null, "at" timestamptz not null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_event_cooperative_id" ON "cooperative_event" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_event_deleted_at" ON "cooperative_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_event_cooperative_id_at" ON "cooperative_event" ("cooperative_id", "at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_member" ("id" text not null, "person_id" text not null, "name" text not null, "email" text not null, "phone" text null, "role" text check ("role" in ('manager', 'seller', 'treasurer')) not null, "is_active" boolean not null default true, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_cooperative_id" ON "cooperative_member" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_deleted_at" ON "cooperative_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_person_id" ON "cooperative_member" ("person_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_member_cooperative_id_person_id_unique" ON "cooperative_member" ("cooperative_id", "person_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_member_cooperative_id_email_unique" ON "cooperative_member" ("cooperative_id", "email") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "cooperative_event" add constraint "cooperative_event_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_member" add constraint "cooperative_member_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    // A history that can be edited proves nothing: the database itself refuses to change or remove a line.
    this.addSql(
      `create or replace function "cooperative_event_is_append_only"() returns trigger as $$ begin raise exception 'cooperative_event is append-only'; end; $$ language plpgsql;`,
    )
    this.addSql(
      `create or replace trigger "cooperative_event_append_only" before update or delete on "cooperative_event" for each row execute function "cooperative_event_is_append_only"();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "cooperative_event_append_only" on "cooperative_event";`)

    this.addSql(`drop function if exists "cooperative_event_is_append_only"();`)

    this.addSql(
      `alter table if exists "cooperative_event" drop constraint if exists "cooperative_event_cooperative_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "cooperative_member" drop constraint if exists "cooperative_member_cooperative_id_foreign";`,
    )

    this.addSql(`drop table if exists "cooperative" cascade;`)

    this.addSql(`drop table if exists "cooperative_event" cascade;`)

    this.addSql(`drop table if exists "cooperative_member" cascade;`)
  }
}
