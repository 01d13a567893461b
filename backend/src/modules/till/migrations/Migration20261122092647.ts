import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122092647 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "till_sale" drop constraint if exists "till_sale_cart_id_unique";`)
    this.addSql(
      `alter table if exists "till_sale" drop constraint if exists "till_sale_cooperative_id_sale_key_unique";`,
    )
    this.addSql(
      `alter table if exists "till_count" drop constraint if exists "till_count_cooperative_id_edition_id_day_unique";`,
    )
    this.addSql(`alter table if exists "till_basket" drop constraint if exists "till_basket_code_unique";`)
    this.addSql(
      `create table if not exists "till_basket" ("id" text not null, "cooperative_id" text not null, "edition_id" text not null, "exhibitor_id" text not null, "code" text not null, "lines" jsonb not null, "expires_at" timestamptz not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "till_basket_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_basket_deleted_at" ON "till_basket" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_till_basket_code_unique" ON "till_basket" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_basket_expires_at" ON "till_basket" ("expires_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "till_count" ("id" text not null, "cooperative_id" text not null, "edition_id" text not null, "day" text not null, "opening_centimes" integer not null, "expected_centimes" integer not null, "counted_centimes" integer not null, "note" text null, "counted_by" text not null, "counted_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "till_count_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_count_deleted_at" ON "till_count" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_till_count_cooperative_id_edition_id_day_unique" ON "till_count" ("cooperative_id", "edition_id", "day") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "till_sale" ("id" text not null, "cooperative_id" text not null, "edition_id" text not null, "sale_key" text not null, "device_id" text not null, "sequence" integer not null, "lines" jsonb not null, "total_centimes" integer not null, "cash_centimes" integer null, "phone_sold_at" timestamptz not null, "sold_at" timestamptz not null, "clock_corrected" boolean not null default false, "status" text check ("status" in ('received', 'merged', 'conflict', 'voided')) not null default 'received', "conflict" jsonb null, "settlements" jsonb null, "settled_with" text null, "cart_id" text null, "order_id" text null, "cooperative_order_id" text null, "order_number" text null, "member_id" text not null, "merged_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "till_sale_pkey" primary key ("id"), constraint till_sale_has_a_price check (total_centimes > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_sale_deleted_at" ON "till_sale" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_till_sale_cooperative_id_sale_key_unique" ON "till_sale" ("cooperative_id", "sale_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_sale_cooperative_id_edition_id_sold_at" ON "till_sale" ("cooperative_id", "edition_id", "sold_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_sale_edition_id_status" ON "till_sale" ("edition_id", "status") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_sale_status_updated_at" ON "till_sale" ("status", "updated_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_till_sale_cart_id_unique" ON "till_sale" ("cart_id") WHERE cart_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_till_sale_order_id" ON "till_sale" ("order_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "till_basket" cascade;`)

    this.addSql(`drop table if exists "till_count" cascade;`)

    this.addSql(`drop table if exists "till_sale" cascade;`)
  }
}
