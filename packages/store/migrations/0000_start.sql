CREATE TABLE "budget_days" (
	"day" date PRIMARY KEY NOT NULL,
	"leased" bigint NOT NULL,
	"last_lease" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "epochs" (
	"id" text PRIMARY KEY NOT NULL,
	"key_id" text NOT NULL,
	"public_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" text PRIMARY KEY NOT NULL,
	"epoch_id" text NOT NULL,
	"title" text NOT NULL,
	"country" text NOT NULL,
	"entries" bigint NOT NULL,
	"bits" integer NOT NULL,
	"anonymity_set" bigint NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "incidents_state" CHECK ("incidents"."state" in ('published', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "manifests" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"epoch_id" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_epoch_id_epochs_id_fk" FOREIGN KEY ("epoch_id") REFERENCES "public"."epochs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "manifests" ADD CONSTRAINT "manifests_epoch_id_epochs_id_fk" FOREIGN KEY ("epoch_id") REFERENCES "public"."epochs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incidents_epoch" ON "incidents" USING btree ("epoch_id");