import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "payment_event" ("id" text not null, "provider" text not null, "event_id" text not null, "type" text not null, "object_id" text not null, "occurred_at" timestamptz not null, "received_at" timestamptz not null, "payload_hash" text not null, "outcome" text null, "order_id" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_event_deleted_at" ON "payment_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_event_provider_event_id_unique" ON "payment_event" ("provider", "event_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_event_order_id" ON "payment_event" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_event_received_at" ON "payment_event" ("received_at") WHERE outcome IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_event" cascade;`)
  }
}
