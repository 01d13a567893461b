import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121224711 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "product_origin" drop constraint if exists "product_origin_product_id_unique";`,
    )
    this.addSql(`alter table if exists "province" drop constraint if exists "province_iso_unique";`)
    this.addSql(
      `alter table if exists "province_region" drop constraint if exists "province_region_slug_unique";`,
    )
    this.addSql(
      `create table if not exists "province_region" ("id" text not null, "slug" text not null, "hcp" text not null, "names" jsonb not null, "lat" real not null, "lon" real not null, "population" integer null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "province_region_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_province_region_slug_unique" ON "province_region" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_province_region_deleted_at" ON "province_region" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "province" ("id" text not null, "region_id" text not null, "kind" text check ("kind" in ('province', 'prefecture')) not null, "iso" text not null, "hcp" text not null, "names" jsonb not null, "labels" jsonb not null, "aliases" text[] not null, "lat" real not null, "lon" real not null, "population" integer null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "province_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_province_region_id" ON "province" ("region_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_province_iso_unique" ON "province" ("iso") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_province_deleted_at" ON "province" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "product_origin" ("id" text not null, "product_id" text not null, "province_id" text not null, "status" text check ("status" in ('declared', 'awaiting_admin', 'approved', 'refused')) not null, "note" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_origin_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_origin_product_id_unique" ON "product_origin" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_origin_province_id" ON "product_origin" ("province_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_origin_deleted_at" ON "product_origin" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "province" add constraint "province_region_id_foreign" foreign key ("region_id") references "province_region" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "product_origin" add constraint "product_origin_province_id_foreign" foreign key ("province_id") references "province" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "province" drop constraint if exists "province_region_id_foreign";`)

    this.addSql(
      `alter table if exists "product_origin" drop constraint if exists "product_origin_province_id_foreign";`,
    )

    this.addSql(`drop table if exists "province_region" cascade;`)

    this.addSql(`drop table if exists "province" cascade;`)

    this.addSql(`drop table if exists "product_origin" cascade;`)
  }
}
