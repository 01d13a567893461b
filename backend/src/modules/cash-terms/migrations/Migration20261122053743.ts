import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122053743 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cash_terms" ("id" text not null, "regions" jsonb null, "most_centimes" integer null, "undelivered_parcels" integer not null, "within_months" integer not null, "undelivered_after_days" integer not null, "reason" text null, "changed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_terms_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_terms_deleted_at" ON "cash_terms" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_terms_created_at" ON "cash_terms" ("created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_terms" cascade;`)
  }
}
