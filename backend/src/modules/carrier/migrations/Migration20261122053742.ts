import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122053742 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "remittance_line" drop constraint if exists "remittance_line_parcel_id_unique";`,
    )
    this.addSql(
      `alter table if exists "remittance" drop constraint if exists "remittance_file_sha256_unique";`,
    )
    this.addSql(`alter table if exists "carrier" drop constraint if exists "carrier_code_unique";`)
    this.addSql(
      `create table if not exists "carrier" ("id" text not null, "code" text not null, "name" jsonb not null, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_code_unique" ON "carrier" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_deleted_at" ON "carrier" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "remittance" ("id" text not null, "carrier_code" text not null, "file_sha256" text not null, "file_name" text null, "received_at" timestamptz not null, "bank_reference" text null, "currency_code" text not null, "collected_centimes" integer not null, "fee_centimes" integer not null, "created_by" text not null, "posted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "remittance_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_remittance_file_sha256_unique" ON "remittance" ("file_sha256") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_remittance_deleted_at" ON "remittance" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_remittance_carrier_code_received_at" ON "remittance" ("carrier_code", "received_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "remittance_line" ("id" text not null, "number" integer not null, "reference" text not null, "state" text check ("state" in ('matched', 'difference', 'unknown_parcel', 'already_remitted')) not null, "parcel_id" text null, "cooperative_order_id" text null, "cooperative_id" text null, "expected_centimes" integer null, "remitted_centimes" integer not null, "fee_centimes" integer not null, "remittance_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "remittance_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_remittance_line_remittance_id" ON "remittance_line" ("remittance_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_remittance_line_deleted_at" ON "remittance_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_remittance_line_parcel_id_unique" ON "remittance_line" ("parcel_id") WHERE parcel_id IS NOT NULL AND state IN ('matched', 'difference') AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "remittance_line" add constraint "remittance_line_remittance_id_foreign" foreign key ("remittance_id") references "remittance" ("id") on update cascade;`,
    )

    // Names an admin may add to; a carrier is never removed, only set aside.
    this.addSql(
      `insert into "carrier" ("id", "code", "name") values
        ('carrier_amana', 'amana', '{"ar": "أمانة", "fr": "Amana", "en": "Amana"}'),
        ('carrier_aramex', 'aramex', '{"ar": "أرامكس", "fr": "Aramex", "en": "Aramex"}'),
        ('carrier_ctm', 'ctm', '{"ar": "ستيام للإرساليات", "fr": "CTM Messagerie", "en": "CTM Messagerie"}')
       on conflict do nothing;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "remittance_line" drop constraint if exists "remittance_line_remittance_id_foreign";`,
    )

    this.addSql(`drop table if exists "carrier" cascade;`)

    this.addSql(`drop table if exists "remittance" cascade;`)

    this.addSql(`drop table if exists "remittance_line" cascade;`)
  }
}
