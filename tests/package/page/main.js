import "sales-leader-scorecard";
