import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122033033 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_sale" drop constraint if exists "ledger_sale_cooperative_order_id_unique";`,
    )
    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "name" text not null, "commission_percent" real not null, "solidarity_percent" real not null, "cooperative_id" text null, "category" text null, "priority" integer not null default 0, "starts_at" timestamptz not null, "ends_at" timestamptz null, "reason" text null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_starts_at" ON "commission_rule" ("starts_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_sale" ("id" text not null, "cooperative_order_id" text not null, "order_id" text not null, "cooperative_id" text not null, "currency_code" text not null, "lines" jsonb not null, "delivery_centimes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_sale_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_sale_cooperative_order_id_unique" ON "ledger_sale" ("cooperative_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_sale_deleted_at" ON "ledger_sale" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`)

    this.addSql(`drop table if exists "ledger_sale" cascade;`)
  }
}
