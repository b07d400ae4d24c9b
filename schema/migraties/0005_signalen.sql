CREATE TABLE `signaaltellingen` (
	`maand` text NOT NULL,
	`soort` text NOT NULL,
	`sleutel` text NOT NULL,
	`aantal` integer NOT NULL,
	PRIMARY KEY(`maand`, `soort`, `sleutel`)
);
--> statement-breakpoint
CREATE TABLE `signalen` (
	`id` text PRIMARY KEY NOT NULL,
	`dag` text NOT NULL,
	`wetten` text NOT NULL,
	`belemmeringen` text NOT NULL,
	`onvervuld` integer NOT NULL,
	`vragen` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `signalen_dag` ON `signalen` (`dag`);