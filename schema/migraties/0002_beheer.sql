CREATE TABLE `auditspoor` (
	`keten` text NOT NULL,
	`nummer` integer NOT NULL,
	`handeling` text NOT NULL,
	`persoon` text NOT NULL,
	`rol` text NOT NULL,
	`ministerie` text,
	`op` text NOT NULL,
	`soort` text,
	`item` text,
	`voor` text,
	`na` text,
	`reden` text,
	`geraakt` integer NOT NULL,
	`vorige` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`keten`, `nummer`),
	CONSTRAINT "auditspoor_geraakt" CHECK("auditspoor"."geraakt" = 1)
);
--> statement-breakpoint
CREATE INDEX `auditspoor_op` ON `auditspoor` (`op`);--> statement-breakpoint
CREATE TABLE `impacten` (
	`id` text PRIMARY KEY NOT NULL,
	`regelset` integer NOT NULL,
	`wijziging` integer NOT NULL,
	`vergeleken_met` integer NOT NULL,
	`begonnen_op` text NOT NULL,
	`deel` text NOT NULL,
	`tot` text DEFAULT '' NOT NULL,
	`nagerekend` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `impactgevallen` (
	`impact` text NOT NULL,
	`soort` text NOT NULL,
	`id` text NOT NULL,
	`inhoud` text NOT NULL,
	PRIMARY KEY(`impact`, `soort`, `id`),
	FOREIGN KEY (`impact`) REFERENCES `impacten`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `meldingen` (
	`id` text PRIMARY KEY NOT NULL,
	`soort` text NOT NULL,
	`item` text,
	`regelset` integer NOT NULL,
	`opmerking` text NOT NULL,
	`ontvangen_op` text NOT NULL,
	`status` text DEFAULT 'nieuw' NOT NULL,
	`antwoord` text,
	`wijziging` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `meldingen_status` ON `meldingen` (`status`,`ontvangen_op`);--> statement-breakpoint
CREATE TABLE `personen` (
	`id` text PRIMARY KEY NOT NULL,
	`adres` text,
	`naam` text NOT NULL,
	`rol` text NOT NULL,
	`ministerie` text,
	`actief` integer DEFAULT true NOT NULL,
	`wijziging` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "personen_beoordelaar" CHECK("personen"."rol" <> 'beoordelaar' OR "personen"."ministerie" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `personen_adres_unique` ON `personen` (`adres`);--> statement-breakpoint
CREATE TABLE `toegangsbewijzen` (
	`id` text PRIMARY KEY NOT NULL,
	`persoon` text NOT NULL,
	`omschrijving` text NOT NULL,
	`sleutel_sha256` text NOT NULL,
	`uitgegeven_op` text NOT NULL,
	`verloopt_op` text NOT NULL,
	`ingetrokken_op` text,
	FOREIGN KEY (`persoon`) REFERENCES `personen`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `toegangsbewijzen_sleutel_sha256_unique` ON `toegangsbewijzen` (`sleutel_sha256`);--> statement-breakpoint
CREATE INDEX `toegangsbewijzen_persoon` ON `toegangsbewijzen` (`persoon`);--> statement-breakpoint
ALTER TABLE `regelsets` ADD `gebaseerd_op` integer;--> statement-breakpoint
ALTER TABLE `regelsets` ADD `wijziging` integer DEFAULT 0 NOT NULL;