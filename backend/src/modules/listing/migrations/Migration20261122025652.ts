import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122025652 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_label" drop constraint if exists "listing_label_product_id_code_unique";`,
    )
    this.addSql(
      `alter table if exists "listing" drop constraint if exists "listing_cooperative_id_client_id_unique";`,
    )
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`)
    this.addSql(
      `create table if not exists "label_certificate" ("id" text not null, "cooperative_id" text not null, "file_id" text not null, "filename" text not null, "mime_type" text not null, "size" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "label_certificate_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_label_certificate_deleted_at" ON "label_certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_label_certificate_cooperative_id" ON "label_certificate" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "listing" ("id" text not null, "product_id" text not null, "cooperative_id" text not null, "client_id" text null, "version" integer not null default 1, "is_paused" boolean not null default false, "low_stock_threshold" integer not null default 3, "area_served" text[] not null default '{}', "review_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_cooperative_id_client_id_unique" ON "listing" ("cooperative_id", "client_id") WHERE client_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "listing_label" ("id" text not null, "product_id" text not null, "cooperative_id" text not null, "code" text not null, "certificate_id" text null, "status" text check ("status" in ('pending', 'approved', 'refused')) not null default 'pending', "reason" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_label_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_label_deleted_at" ON "listing_label" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_label_product_id_code_unique" ON "listing_label" ("product_id", "code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_label_status_created_at" ON "listing_label" ("status", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "listing_picture" ("id" text not null, "cooperative_id" text not null, "product_id" text null, "rank" integer not null default 0, "status" text check ("status" in ('processing', 'ready', 'refused')) not null default 'processing', "refusal_code" text null, "original_file_id" text null, "attempts" integer not null default 0, "variants" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_picture_deleted_at" ON "listing_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_picture_product_id" ON "listing_picture" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_picture_cooperative_id" ON "listing_picture" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_picture_status_updated_at" ON "listing_picture" ("status", "updated_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "product_report" ("id" text not null, "product_id" text not null, "reason" text check ("reason" in ('counterfeit', 'misleading', 'forbidden', 'offensive', 'other')) not null, "note" text not null, "status" text check ("status" in ('open', 'dismissed', 'upheld')) not null default 'open', "decision_note" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_report_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_report_deleted_at" ON "product_report" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_report_status_created_at" ON "product_report" ("status", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_report_product_id" ON "product_report" ("product_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "label_certificate" cascade;`)

    this.addSql(`drop table if exists "listing" cascade;`)

    this.addSql(`drop table if exists "listing_label" cascade;`)

    this.addSql(`drop table if exists "listing_picture" cascade;`)

    this.addSql(`drop table if exists "product_report" cascade;`)
  }
}
