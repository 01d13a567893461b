import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122053741 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shopper_refund" drop constraint if exists "shopper_refund_source_key_unique";`,
    )
    this.addSql(
      `create table if not exists "shopper_refund" ("id" text not null, "order_id" text not null, "cooperative_order_id" text not null, "cooperative_id" text not null, "source_key" text not null, "centimes" integer not null, "currency_code" text not null, "method" text check ("method" in ('card', 'cash', 'transfer')) not null, "status" text check ("status" in ('due', 'sent', 'failed')) not null default 'due', "due_by" timestamptz not null, "sent_at" timestamptz null, "sent_by" text null, "reference" text null, "failure" text null, "core_refund_id" text null, "attempted_at" timestamptz null, "announced_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shopper_refund_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shopper_refund_source_key_unique" ON "shopper_refund" ("source_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_refund_deleted_at" ON "shopper_refund" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_refund_cooperative_order_id" ON "shopper_refund" ("cooperative_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_refund_order_id" ON "shopper_refund" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_refund_status_due_by" ON "shopper_refund" ("status", "due_by") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shopper_refund" cascade;`)
  }
}
