import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121225239 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_order_event" drop constraint if exists "cooperative_order_event_cooperative_order_id_status_unique";`,
    )
    this.addSql(
      `alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_order_id_cooperative_id_unique";`,
    )
    this.addSql(
      `alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_number_unique";`,
    )
    this.addSql(
      `create table if not exists "cooperative_order" ("id" text not null, "order_id" text not null, "cooperative_id" text not null, "number" text not null, "status" text check ("status" in ('pending', 'accepted', 'shipped', 'delivered', 'refused', 'cancelled')) not null default 'pending', "fulfilment_kind" text check ("fulfilment_kind" in ('delivery', 'pickup', 'service')) not null, "item_ids" text[] not null, "shipping_method_id" text null, "shipping_option_id" text null, "currency_code" text not null, "item_total" numeric not null, "shipping_total" numeric not null, "discount_total" numeric not null, "tax_total" numeric not null, "total" numeric not null, "tracking_number" text null, "refusal_reason" text null, "raw_item_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_discount_total" jsonb not null, "raw_tax_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_order_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_order_number_unique" ON "cooperative_order" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_deleted_at" ON "cooperative_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_order_order_id_cooperative_id_unique" ON "cooperative_order" ("order_id", "cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_cooperative_id_status_created_at" ON "cooperative_order" ("cooperative_id", "status", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_order_event" ("id" text not null, "status" text check ("status" in ('pending', 'accepted', 'shipped', 'delivered', 'refused', 'cancelled')) not null, "at" timestamptz not null, "actor_type" text check ("actor_type" in ('cooperative', 'user', 'system')) not null, "actor_id" text null, "tracking_number" text null, "reason" text null, "cooperative_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_order_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_event_cooperative_order_id" ON "cooperative_order_event" ("cooperative_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_event_deleted_at" ON "cooperative_order_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_order_event_cooperative_order_id_status_unique" ON "cooperative_order_event" ("cooperative_order_id", "status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "cooperative_order_event" add constraint "cooperative_order_event_cooperative_order_id_foreign" foreign key ("cooperative_order_id") references "cooperative_order" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_order_event" drop constraint if exists "cooperative_order_event_cooperative_order_id_foreign";`,
    )

    this.addSql(`drop table if exists "cooperative_order" cascade;`)

    this.addSql(`drop table if exists "cooperative_order_event" cascade;`)
  }
}
