"""What people see: charts, notebooks, slides, reports and tables, worded and formatted for their readers."""
