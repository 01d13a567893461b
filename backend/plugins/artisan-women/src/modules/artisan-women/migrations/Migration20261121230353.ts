import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121230353 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "priority_rule_version" drop constraint if exists "priority_rule_version_version_unique";`,
    )
    this.addSql(
      `alter table if exists "priority_credential" drop constraint if exists "priority_credential_subject_id_kind_unique";`,
    )
    this.addSql(
      `create table if not exists "priority_credential" ("id" text not null, "subject_id" text not null, "kind" text check ("kind" in ('artisan_women', 'women_led')) not null, "status" text check ("status" in ('declared', 'verified', 'expired', 'revoked')) not null default 'declared', "evidence" jsonb not null, "declared_by" text null, "first_approval_by" text null, "first_approval_at" timestamptz null, "second_approval_by" text null, "verified_at" timestamptz null, "valid_until" timestamptz null, "ended_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "priority_credential_pkey" primary key ("id"), constraint "CK_priority_credential_two_admins" check (status <> 'verified' or (first_approval_by is not null and second_approval_by is not null and first_approval_by <> second_approval_by)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_credential_deleted_at" ON "priority_credential" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_priority_credential_subject_id_kind_unique" ON "priority_credential" ("subject_id", "kind") WHERE status in ('declared', 'verified') and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_credential_subject_id" ON "priority_credential" ("subject_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_credential_status_valid_until" ON "priority_credential" ("status", "valid_until") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "priority_credential_event" ("id" text not null, "kind" text check ("kind" in ('declared', 'first_approval', 'verified', 'expired', 'revoked')) not null, "actor_id" text null, "note" text null, "at" timestamptz not null, "credential_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "priority_credential_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_credential_event_credential_id" ON "priority_credential_event" ("credential_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_credential_event_deleted_at" ON "priority_credential_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "priority_decision" ("id" text not null, "product_id" text not null, "subject_id" text not null, "rule_version" integer not null, "facts" jsonb not null, "tier" integer not null, "answer" jsonb not null, "decided_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "priority_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_decision_deleted_at" ON "priority_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_decision_product_id_decided_at" ON "priority_decision" ("product_id", "decided_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_decision_subject_id" ON "priority_decision" ("subject_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "priority_rule_version" ("id" text not null, "version" integer not null, "body" jsonb not null, "published_at" timestamptz not null, "published_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "priority_rule_version_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_priority_rule_version_version_unique" ON "priority_rule_version" ("version") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_priority_rule_version_deleted_at" ON "priority_rule_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "priority_credential_event" add constraint "priority_credential_event_credential_id_foreign" foreign key ("credential_id") references "priority_credential" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "priority_credential_event" drop constraint if exists "priority_credential_event_credential_id_foreign";`,
    )

    this.addSql(`drop table if exists "priority_credential" cascade;`)

    this.addSql(`drop table if exists "priority_credential_event" cascade;`)

    this.addSql(`drop table if exists "priority_decision" cascade;`)

    this.addSql(`drop table if exists "priority_rule_version" cascade;`)
  }
}
