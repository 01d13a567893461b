import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122024518 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_invitation" drop constraint if exists "cooperative_invitation_token_hash_unique";`,
    )
    this.addSql(
      `alter table if exists "cooperative_check" drop constraint if exists "cooperative_check_cooperative_id_round_key_unique";`,
    )
    this.addSql(
      `alter table if exists "cooperative_approval" drop constraint if exists "cooperative_approval_cooperative_id_round_user_id_unique";`,
    )
    this.addSql(
      `create table if not exists "cooperative_approval" ("id" text not null, "round" integer not null, "user_id" text not null, "at" timestamptz not null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_approval_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_approval_cooperative_id" ON "cooperative_approval" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_approval_deleted_at" ON "cooperative_approval" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_approval_cooperative_id_round_user_id_unique" ON "cooperative_approval" ("cooperative_id", "round", "user_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_assist" ("id" text not null, "user_id" text not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_assist_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_assist_cooperative_id" ON "cooperative_assist" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_assist_deleted_at" ON "cooperative_assist" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_check" ("id" text not null, "round" integer not null, "key" text check ("key" in ('identity_in_register', 'papers_readable', 'members_confirmed', 'women_confirmed', 'province_confirmed', 'phone_answered', 'bank_account_confirmed')) not null, "checked_by" text not null, "checked_at" timestamptz not null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_check_cooperative_id" ON "cooperative_check" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_check_deleted_at" ON "cooperative_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_check_cooperative_id_round_key_unique" ON "cooperative_check" ("cooperative_id", "round", "key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_correction" ("id" text not null, "field" text null, "document_kind" text check ("document_kind" in ('registration', 'statutes', 'members_list', 'ice', 'rib', 'other')) null, "note" text not null, "asked_by" text not null, "asked_at" timestamptz not null, "settled_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_correction_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_correction_cooperative_id" ON "cooperative_correction" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_correction_deleted_at" ON "cooperative_correction" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_correction_cooperative_id_settled_at" ON "cooperative_correction" ("cooperative_id", "settled_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_document" ("id" text not null, "kind" text check ("kind" in ('registration', 'statutes', 'members_list', 'ice', 'rib', 'other')) not null, "filename" text not null, "mime_type" text not null, "size" integer not null, "file_key" text not null, "status" text check ("status" in ('pending', 'accepted', 'refused')) not null default 'pending', "reason" text null, "reviewed_by" text null, "reviewed_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_document_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_document_cooperative_id" ON "cooperative_document" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_document_deleted_at" ON "cooperative_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_document_cooperative_id_created_at" ON "cooperative_document" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_invitation" ("id" text not null, "role" text check ("role" in ('manager', 'seller', 'treasurer')) not null, "language" text not null, "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "revoked_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_invitation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_invitation_token_hash_unique" ON "cooperative_invitation" ("token_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_invitation_cooperative_id" ON "cooperative_invitation" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_invitation_deleted_at" ON "cooperative_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "cooperative_approval" add constraint "cooperative_approval_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_assist" add constraint "cooperative_assist_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_check" add constraint "cooperative_check_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_correction" add constraint "cooperative_correction_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_document" add constraint "cooperative_document_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_invitation" add constraint "cooperative_invitation_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_event" drop constraint if exists "cooperative_event_kind_check";`,
    )

    this.addSql(
      `alter table if exists "cooperative" add column if not exists "submitted_at" timestamptz null, add column if not exists "review_round" integer not null default 0, add column if not exists "help_asked_at" timestamptz null, add column if not exists "help_note" text null;`,
    )

    this.addSql(
      `alter table if exists "cooperative_event" add column if not exists "assisted" boolean not null default false;`,
    )
    this.addSql(
      `alter table if exists "cooperative_event" add constraint "cooperative_event_kind_check" check("kind" in ('created', 'updated', 'submitted', 'verified', 'suspended', 'reopened', 'closed', 'refused', 'corrections_asked', 'approved', 'document_added', 'document_removed', 'document_reviewed', 'point_checked', 'member_added', 'member_role_changed', 'member_removed', 'member_invited', 'invitation_revoked', 'help_asked', 'help_withdrawn', 'help_began', 'reverted'));`,
    )

    this.addSql(`alter table if exists "cooperative_member" add column if not exists "language" text null;`)
    this.addSql(
      `alter table if exists "cooperative_member" alter column "email" type text using ("email"::text);`,
    )
    this.addSql(`alter table if exists "cooperative_member" alter column "email" drop not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cooperative_approval" cascade;`)

    this.addSql(`drop table if exists "cooperative_assist" cascade;`)

    this.addSql(`drop table if exists "cooperative_check" cascade;`)

    this.addSql(`drop table if exists "cooperative_correction" cascade;`)

    this.addSql(`drop table if exists "cooperative_document" cascade;`)

    this.addSql(`drop table if exists "cooperative_invitation" cascade;`)

    this.addSql(
      `alter table if exists "cooperative_event" drop constraint if exists "cooperative_event_kind_check";`,
    )

    this.addSql(
      `alter table if exists "cooperative" drop column if exists "submitted_at", drop column if exists "review_round", drop column if exists "help_asked_at", drop column if exists "help_note";`,
    )

    this.addSql(`alter table if exists "cooperative_event" drop column if exists "assisted";`)

    this.addSql(
      `alter table if exists "cooperative_event" add constraint "cooperative_event_kind_check" check("kind" in ('created', 'updated', 'submitted', 'verified', 'suspended', 'reopened', 'closed', 'member_added', 'reverted'));`,
    )

    this.addSql(`alter table if exists "cooperative_member" drop column if exists "language";`)

    this.addSql(
      `alter table if exists "cooperative_member" alter column "email" type text using ("email"::text);`,
    )
    this.addSql(`alter table if exists "cooperative_member" alter column "email" set not null;`)
  }
}
