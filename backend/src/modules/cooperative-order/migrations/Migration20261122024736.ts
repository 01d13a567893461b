import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122024736 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_order_parcel" drop constraint if exists "cooperative_order_parcel_cooperative_order_id_number_unique";`,
    )
    this.addSql(
      `create table if not exists "cooperative_order_parcel" ("id" text not null, "number" integer not null, "items" jsonb not null, "amount" numeric not null, "collected" numeric null, "tracking_number" text null, "carrier" text null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "cooperative_order_id" text not null, "raw_amount" jsonb not null, "raw_collected" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_order_parcel_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_parcel_cooperative_order_id" ON "cooperative_order_parcel" ("cooperative_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_parcel_deleted_at" ON "cooperative_order_parcel" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_order_parcel_cooperative_order_id_number_unique" ON "cooperative_order_parcel" ("cooperative_order_id", "number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_order_return" ("id" text not null, "status" text check ("status" in ('requested', 'accepted', 'refused', 'received')) not null default 'requested', "items" jsonb not null, "reason" text check ("reason" in ('changed_mind', 'damaged', 'not_as_described', 'wrong_item', 'other')) not null, "note" text null, "refusal_reason" text null, "refund" numeric null, "requested_at" timestamptz not null, "decided_at" timestamptz null, "received_at" timestamptz null, "decided_by" text null, "cooperative_order_id" text not null, "raw_refund" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_order_return_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_return_cooperative_order_id" ON "cooperative_order_return" ("cooperative_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_return_deleted_at" ON "cooperative_order_return" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "cooperative_order_parcel" add constraint "cooperative_order_parcel_cooperative_order_id_foreign" foreign key ("cooperative_order_id") references "cooperative_order" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_order_return" add constraint "cooperative_order_return_cooperative_order_id_foreign" foreign key ("cooperative_order_id") references "cooperative_order" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_status_check";`,
    )

    this.addSql(
      `alter table if exists "cooperative_order_event" drop constraint if exists "cooperative_order_event_status_check";`,
    )
    this.addSql(
      `alter table if exists "cooperative_order_event" drop constraint if exists "cooperative_order_event_actor_type_check";`,
    )

    this.addSql(
      `alter table if exists "cooperative_order" add column if not exists "cancelled_total" numeric not null default 0, add column if not exists "raw_cancelled_total" jsonb not null default '{"value":"0","precision":20}';`,
    )
    this.addSql(
      `alter table if exists "cooperative_order" add constraint "cooperative_order_status_check" check("status" in ('pending', 'accepted', 'packed', 'partly_shipped', 'shipped', 'delivered', 'refused', 'cancelled'));`,
    )

    this.addSql(
      `alter table if exists "cooperative_order_event" add constraint "cooperative_order_event_status_check" check("status" in ('pending', 'accepted', 'packed', 'partly_shipped', 'shipped', 'delivered', 'refused', 'cancelled'));`,
    )
    this.addSql(
      `alter table if exists "cooperative_order_event" add constraint "cooperative_order_event_actor_type_check" check("actor_type" in ('cooperative', 'user', 'customer', 'system'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cooperative_order_parcel" cascade;`)

    this.addSql(`drop table if exists "cooperative_order_return" cascade;`)

    this.addSql(
      `alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_status_check";`,
    )

    this.addSql(
      `alter table if exists "cooperative_order_event" drop constraint if exists "cooperative_order_event_status_check";`,
    )
    this.addSql(
      `alter table if exists "cooperative_order_event" drop constraint if exists "cooperative_order_event_actor_type_check";`,
    )

    this.addSql(
      `alter table if exists "cooperative_order" drop column if exists "cancelled_total", drop column if exists "raw_cancelled_total";`,
    )

    this.addSql(
      `alter table if exists "cooperative_order" add constraint "cooperative_order_status_check" check("status" in ('pending', 'accepted', 'shipped', 'delivered', 'refused', 'cancelled'));`,
    )

    this.addSql(
      `alter table if exists "cooperative_order_event" add constraint "cooperative_order_event_status_check" check("status" in ('pending', 'accepted', 'shipped', 'delivered', 'refused', 'cancelled'));`,
    )
    this.addSql(
      `alter table if exists "cooperative_order_event" add constraint "cooperative_order_event_actor_type_check" check("actor_type" in ('cooperative', 'user', 'system'));`,
    )
  }
}
