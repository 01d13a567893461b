import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122024332 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "quote_request" drop constraint if exists "quote_request_number_unique";`,
    )
    this.addSql(
      `create table if not exists "quote_request" ("id" text not null, "number" text not null, "product_id" text not null, "product_title" text not null, "cooperative_id" text not null, "name" text not null, "phone" text not null, "email" text null, "message" text not null, "wanted_on" text null, "quantity" integer null, "lang" text check ("lang" in ('ar', 'fr', 'en', 'zgh')) not null, "status" text check ("status" in ('open', 'answered', 'declined')) not null default 'open', "price_mad" numeric null, "answer" text null, "answered_by" text null, "answered_at" timestamptz null, "raw_price_mad" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_request_number_unique" ON "quote_request" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_request_deleted_at" ON "quote_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quote_request_cooperative_id_status_created_at" ON "quote_request" ("cooperative_id", "status", "created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "quote_request" cascade;`)
  }
}
