"""The Workflow Engine: an HTTP interface that queues jobs, and a worker that does them."""
