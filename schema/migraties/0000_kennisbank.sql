CREATE TABLE `afgeleide_kenmerken` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `begrippen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `beleidsontwikkelingen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	`datum` text GENERATED ALWAYS AS (json_extract("inhoud", '$.datum')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `belemmeringen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	`fase` text GENERATED ALWAYS AS (json_extract("inhoud", '$.fase')) STORED,
	`schot` text GENERATED ALWAYS AS (json_extract("inhoud", '$.schot')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `bronnen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `doelgroepen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `domeinen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `financieringsvormen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	`soort` text GENERATED ALWAYS AS (json_extract("inhoud", '$.soort')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `kengetallen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `kenmerken` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	`type` text GENERATED ALWAYS AS (json_extract("inhoud", '$.type')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `lexicon` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `partijsoorten` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `praktijken` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `regels` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`over_soort` text GENERATED ALWAYS AS (json_extract("inhoud", '$.over.soort')) STORED,
	`over_id` text GENERATED ALWAYS AS (json_extract("inhoud", '$.over.id')) STORED,
	`strekking` text GENERATED ALWAYS AS (json_extract("inhoud", '$.strekking')) STORED,
	`geldig_van` text GENERATED ALWAYS AS (json_extract("inhoud", '$.geldigVan')) STORED,
	`geldig_tot` text GENERATED ALWAYS AS (json_extract("inhoud", '$.geldigTot')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `regels_over` ON `regels` (`regelset`,`over_soort`,`over_id`);--> statement-breakpoint
CREATE TABLE `regelsets` (
	`versie` integer PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`naam` text NOT NULL,
	`toelichting` text NOT NULL,
	`dekking_vanaf` text NOT NULL,
	`kennis_tot` text NOT NULL,
	`actief_vanaf` text,
	`gepubliceerd_op` text,
	`sha256` text,
	CONSTRAINT "regelsets_zegel" CHECK("regelsets"."status" IN ('concept', 'ter-beoordeling', 'goedgekeurd') OR ("regelsets"."sha256" IS NOT NULL AND "regelsets"."gepubliceerd_op" IS NOT NULL AND "regelsets"."actief_vanaf" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `regelsets_actief` ON `regelsets` (`status`,`actief_vanaf`);--> statement-breakpoint
CREATE TABLE `succesfactoren` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	`fase` text GENERATED ALWAYS AS (json_extract("inhoud", '$.fase')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `toetsgevallen` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`peildatum` text GENERATED ALWAYS AS (json_extract("inhoud", '$.peildatum')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `verwijzingen` (
	`regelset` integer NOT NULL,
	`van_soort` text NOT NULL,
	`van_id` text NOT NULL,
	`veld` text NOT NULL,
	`naar_soort` text NOT NULL,
	`naar_id` text NOT NULL,
	`bron` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'bronnen' THEN "naar_id" END) STORED,
	`partijsoort` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'partijsoorten' THEN "naar_id" END) STORED,
	`domein` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'domeinen' THEN "naar_id" END) STORED,
	`wet` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'wetten' THEN "naar_id" END) STORED,
	`doelgroep` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'doelgroepen' THEN "naar_id" END) STORED,
	`kenmerk` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'kenmerken' THEN "naar_id" END) STORED,
	`praktijk` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'praktijken' THEN "naar_id" END) STORED,
	`financieringsvorm` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'financieringsvormen' THEN "naar_id" END) STORED,
	`belemmering` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'belemmeringen' THEN "naar_id" END) STORED,
	`succesfactor` text GENERATED ALWAYS AS (CASE "naar_soort" WHEN 'succesfactoren' THEN "naar_id" END) STORED,
	PRIMARY KEY(`regelset`, `van_soort`, `van_id`, `veld`, `naar_soort`, `naar_id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`regelset`,`bron`) REFERENCES `bronnen`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`partijsoort`) REFERENCES `partijsoorten`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`domein`) REFERENCES `domeinen`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`wet`) REFERENCES `wetten`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`doelgroep`) REFERENCES `doelgroepen`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`kenmerk`) REFERENCES `kenmerken`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`praktijk`) REFERENCES `praktijken`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`financieringsvorm`) REFERENCES `financieringsvormen`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`belemmering`) REFERENCES `belemmeringen`(`regelset`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regelset`,`succesfactor`) REFERENCES `succesfactoren`(`regelset`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verwijzingen_naar` ON `verwijzingen` (`regelset`,`naar_soort`,`naar_id`);--> statement-breakpoint
CREATE TABLE `wetten` (
	`regelset` integer NOT NULL,
	`id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`inhoud` text NOT NULL,
	`naam` text GENERATED ALWAYS AS (json_extract("inhoud", '$.naam')) STORED,
	`bwb_id` text GENERATED ALWAYS AS (json_extract("inhoud", '$.bwbId')) STORED,
	PRIMARY KEY(`regelset`, `id`),
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE cascade
);
