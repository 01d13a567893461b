import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122092514 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "admin_scope" drop constraint if exists "admin_scope_user_id_unique";`)
    this.addSql(
      `create table if not exists "admin_scope" ("id" text not null, "user_id" text not null, "region_code" text not null, "set_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admin_scope_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_admin_scope_user_id_unique" ON "admin_scope" ("user_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_scope_deleted_at" ON "admin_scope" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "admin_scope" cascade;`)
  }
}
