import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122092408 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "fair_promotion_use" drop constraint if exists "fair_promotion_use_fair_promotion_id_cart_id_unique";`,
    )
    this.addSql(
      `alter table if exists "fair_promotion" drop constraint if exists "fair_promotion_promotion_id_unique";`,
    )
    this.addSql(
      `create table if not exists "fair_promotion" ("id" text not null, "edition_id" text not null, "promotion_id" text not null, "campaign_id" text not null, "percent" integer not null, "categories" text[] not null default '{}', "cooperative_ids" text[] not null default '{}', "product_ids" text[] not null default '{}', "borne_by" text check ("borne_by" in ('cooperative', 'network')) not null, "budget_centimes" integer null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "status" text check ("status" in ('planned', 'running', 'ended')) not null default 'planned', "created_by" text not null, "ended_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_promotion_pkey" primary key ("id"), constraint fair_promotion_percent check (percent between 1 and 90), constraint fair_promotion_in_order check (ends_at >= starts_at), constraint fair_promotion_budget check (budget_centimes is null or budget_centimes > 0));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_promotion_promotion_id_unique" ON "fair_promotion" ("promotion_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_promotion_deleted_at" ON "fair_promotion" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_promotion_edition_id" ON "fair_promotion" ("edition_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_promotion_status" ON "fair_promotion" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "fair_promotion_use" ("id" text not null, "fair_promotion_id" text not null, "cart_id" text not null, "centimes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_promotion_use_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_promotion_use_deleted_at" ON "fair_promotion_use" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_promotion_use_fair_promotion_id_cart_id_unique" ON "fair_promotion_use" ("fair_promotion_id", "cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fair_promotion_use_cart_id" ON "fair_promotion_use" ("cart_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fair_promotion" cascade;`)

    this.addSql(`drop table if exists "fair_promotion_use" cascade;`)
  }
}
